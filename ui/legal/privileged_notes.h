#pragma once

#include "ui/shared/card.h"

class QPlainTextEdit;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;

/// The privileged notes of a legal file: sealed with the legal compartment's key, what is being typed too.
class PrivilegedNotes : public Card
{
    Q_OBJECT
public:
    explicit PrivilegedNotes(storage::CaseFile& file, QWidget* parent = nullptr);

    /// \p closed when there are notes that this user holds no key to.
    void show(const QString& notes, bool mayEdit, bool closed);
    /// What is being typed, while it is not kept yet; empty when nothing was changed.
    [[nodiscard]] QString unkept() const;
    void setTyped(const QString& text);
    /// Before another file is shown.
    void forget();
    void retranslate();

Q_SIGNALS:
    void keepWanted(const QString& notes);
    void edited();

private:
    void enable();

    storage::CaseFile& m_file;
    QString m_kept;
    bool m_mayEdit = true, m_closed = false;
    Notice* m_notice;
    QPlainTextEdit* m_text;
    QPushButton* m_keep;
};

} // namespace wasl::ui
