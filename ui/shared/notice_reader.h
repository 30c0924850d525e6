#pragma once

#include "app/domain/consent_notice.h"

#include <QTextBrowser>

namespace wasl::ui
{

/// A notice about a person's data, to be read out to her from the screen: somewhat larger than other text,
/// and running in the direction of its own language whatever the window's.
class NoticeReader : public QTextBrowser
{
    Q_OBJECT
public:
    explicit NoticeReader(QWidget* parent = nullptr);

    /// Filled in already. The same notice again leaves the reader where she is.
    void setNotice(const domain::ConsentNotice& notice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    domain::ConsentNotice m_notice;
};

} // namespace wasl::ui
