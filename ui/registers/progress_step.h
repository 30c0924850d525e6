#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace wasl::ui
{

/// The third step: how far the import is.
class ProgressStep : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStep(QWidget* parent);

    void begin(const QString& fileName);
    void setProgress(qint64 settled, qint64 rows);

private:
    QLabel *m_words, *m_rows;
    QProgressBar* m_bar;
};

} // namespace wasl::ui
