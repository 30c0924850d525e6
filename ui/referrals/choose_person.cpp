#include "ui/referrals/choose_person.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/person_picker.h"

namespace wasl::ui
{

void choosePerson(storage::CaseFile& file, const QString& title, const QString& text, QWidget* parent,
                  std::function<void(const QString& fileNumber)> onChosen)
{
    const auto search = [&file](const QString& typed) {
        std::vector<PersonChoice> found;
        for (const auto& row : storage::BeneficiaryStore(file.database()).search(typed, 20))
            found.push_back({row.fileNumber.toString(), row.latin.full(), row.arabic.full()});
        return found;
    };
    auto* picker = new PersonPicker(title, text, search, parent);
    QObject::connect(picker, &PersonPicker::chosen, parent, std::move(onChosen));
    picker->open();
}

} // namespace wasl::ui
