#pragma once

#include "app/domain/ids.h"
#include "app/storage/person_tag.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class LtrField;

/// Several people: a file number and Enter adds one, or she is found by name; Delete takes the chosen one
/// out.
class PeopleEdit : public QWidget
{
    Q_OBJECT
public:
    PeopleEdit(storage::CaseFile& file, const QString& name, QWidget* parent = nullptr);

    void setPeople(const std::vector<storage::PersonTag>& people);
    [[nodiscard]] std::vector<domain::BeneficiaryId> people() const;
    /// Adds who has the number. False, with the reason under the field, when nobody has it.
    bool add(const QString& fileNumber);

Q_SIGNALS:
    void edited();

private:
    void fill();

    storage::CaseFile& m_file;
    std::vector<storage::PersonTag> m_people;
    LtrField* m_number;
    QPushButton *m_find, *m_remove;
    QListWidget* m_list;
    QLabel* m_error;
};

} // namespace wasl::ui
