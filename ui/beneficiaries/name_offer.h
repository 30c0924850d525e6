#pragma once

#include "app/storage/beneficiary_store.h"

#include <QObject>
#include <QPointer>

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Field;
class NameField;
class Task;

/// When a name was typed in one script and the field of the other is empty, offers there how others on file
/// write it: under the field, and taken by Ctrl+Space in it. Nothing is written by itself.
class NameOffer : public QObject
{
    Q_OBJECT
public:
    NameOffer(storage::CaseFile& file, storage::NamePart part, NameField* typed, NameField* other,
              Field* field, QObject* parent);

    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void offer(const QStringList& names);

    storage::CaseFile& m_file;
    storage::NamePart m_part;
    NameField *m_typed, *m_other;
    Field* m_field;
    QPointer<Task> m_task;
    QStringList m_names;
};

} // namespace wasl::ui
