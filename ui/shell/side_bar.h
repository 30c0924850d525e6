#pragma once

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace wasl::ui
{

class NavButton;

/// The pages, one under the other, at the side where reading begins. 200 px, or 56 when folded to icons.
class SideBar : public QFrame
{
    Q_OBJECT
public:
    explicit SideBar(const QString& associationName, QWidget* parent = nullptr);

    NavButton* addPage(const QString& id, const QString& iconName);
    [[nodiscard]] NavButton* button(const QString& id) const;
    void setCurrent(const QString& id);
    void takeFocus();

    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void elideAssociation();

    QVBoxLayout* m_pages;
    QWidget* m_words;
    QLabel* m_association;
    QString m_associationName;
    QToolButton* m_fold;
    bool m_folded = false;
};

} // namespace wasl::ui
