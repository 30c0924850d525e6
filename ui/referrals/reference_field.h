#pragma once

#include "app/domain/ids.h"

#include <QWidget>

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Field;
class LtrField;

/// Where an answer that came back on paper is taken: the reference is scanned (a scanner types it and presses
/// Enter) or typed, or the person's file number, and her referral opens. What is mistyped is said under the
/// field, and nothing opens.
class ReferenceField : public QWidget
{
    Q_OBJECT
public:
    explicit ReferenceField(storage::CaseFile& file, QWidget* parent = nullptr);

    void retranslate();
    void takeFocus();
    /// As if it had been typed and Enter pressed.
    void look(const QString& typed);

Q_SIGNALS:
    void found(const domain::ReferralId& id);
    /// Several of this person's referrals wait: one has to choose in her record.
    void personFound(const QString& fileNumber);

private:
    void lookForPerson(const QString& typed);

    storage::CaseFile& m_file;
    LtrField* m_edit;
    Field* m_field;
};

} // namespace wasl::ui
