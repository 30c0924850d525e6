#pragma once

#include "app/domain/network_reading.h"
#include "app/sync/hub_client.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class FormGrid;
class Notice;
class Task;

/// Writes a practice note for the other associations. Shows to the last byte what will leave, warns not to
/// write about a person, and sends only once it is ticked that nobody is in it. Shown with open(); it deletes
/// itself.
class PracticeDialog : public QDialog
{
    Q_OBJECT
public:
    PracticeDialog(sync::HubClientConfig config, QWidget* parent);
    ~PracticeDialog() override;

Q_SIGNALS:
    void sent();

private:
    [[nodiscard]] domain::PracticeNote note() const;
    void showWhatLeaves();
    void send();

    sync::HubClientConfig m_config;
    QString m_id; ///< the same at every attempt, so that a lost answer makes no second note
    Notice *m_warning, *m_notice;
    FormGrid* m_form;
    QLineEdit* m_title;
    CodeCombo *m_sector, *m_language;
    QPlainTextEdit *m_text, *m_leaves;
    QCheckBox* m_nobody;
    QPushButton* m_send;
    QPointer<Task> m_task;
};

/// What the directory says about us: the contact, typed here, and the card for sealed referrals if it is
/// ticked.
class PresenceDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p entry as it stands in the directory, with the card that would be sent.
    PresenceDialog(sync::HubClientConfig config, const domain::DirectoryEntry& entry, QWidget* parent);
    ~PresenceDialog() override;

Q_SIGNALS:
    void sent();

private:
    [[nodiscard]] domain::DirectoryEntry entry() const;
    void send();

    sync::HubClientConfig m_config;
    domain::DirectoryEntry m_entry;
    Notice* m_notice;
    FormGrid* m_form;
    QPlainTextEdit* m_contact;
    QCheckBox* m_withCard;
    QPushButton* m_send;
    QPointer<Task> m_task;
};

} // namespace wasl::ui
