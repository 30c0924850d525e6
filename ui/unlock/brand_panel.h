#pragma once

#include <QWidget>

class QLabel;

namespace wasl::ui
{

/// The quiet side of the first screens: the name, what it is for, and a lattice of eight-pointed stars.
class BrandPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BrandPanel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_name;
    QLabel* m_words;
    QLabel* m_promise;
};

} // namespace wasl::ui
