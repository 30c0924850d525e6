#pragma once

#include "app/sync/membership.h"
#include "ui/shared/background.h"
#include "ui/shared/card.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wasl::ui
{

class FormGrid;
class Notice;

/// The key that the association signs with: since when, a new one, and a code of the coordination where the
/// hub knows it no more.
class KeySection : public FoldSection
{
    Q_OBJECT
public:
    explicit KeySection(storage::CaseFile& file, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    /// While figures are being sent the key stays.
    void setHeld(bool held);
    [[nodiscard]] bool isAsking() const { return m_task && m_task->isRunning(); }

Q_SIGNALS:
    /// The hub is asked, or has answered.
    void askingChanged();

private:
    using Ask = std::function<domain::Result<void>(const sync::PendingRenewal&)>;
    using Keep =
        std::function<domain::Result<void>(const sync::PendingRenewal&, const domain::Result<void>&)>;

    void renew();
    void useCode();
    /// Asks the hub in the background; the next key is kept beside the one in use meanwhile.
    void ask(Ask ask, Keep keep);

    storage::CaseFile& m_file;
    QLabel* m_since;
    Notice* m_notice;
    QPushButton* m_renew;
    FormGrid* m_form;
    QLineEdit* m_code;
    QPushButton* m_useCode;
    QPointer<Task> m_task;
    bool m_held = false;
};

} // namespace wasl::ui
