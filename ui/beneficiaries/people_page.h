#pragma once

#include "ui/beneficiaries/lists.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"

class QStackedWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class PeopleList;
class PersonRecord;
class RegistrationForm;

/// "people": everyone on file, the record of each, and the registration of a new person.
///
/// open() takes a file number ("W-26-000012-X"), or "new:" and what was typed to register with it; any other
/// text is searched for.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(storage::CaseFile& file, QWidget* parent = nullptr, FileChooser chooser = {});

    void refresh() override;
    void open(const QVariant& target) override;
    bool goBack() override;
    void takeFocus() override;
    void keepDraft() override;

    void registerPerson(const QString& typed);

protected:
    void retranslate() override {} // its parts hear of a new language themselves
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openRecord(const QString& fileNumber);
    void showPart(QWidget* part);
    RegistrationForm* registration();
    PersonRecord* record();

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    std::shared_ptr<const Lists> m_lists;
    QStackedWidget* m_stack;
    PeopleList* m_list;
    // Large forms, made when they are first wanted: the program starts sooner.
    RegistrationForm* m_registration = nullptr;
    PersonRecord* m_record = nullptr;
};

} // namespace wasl::ui
