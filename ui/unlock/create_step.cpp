#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/tokens.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/steps.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

CreateStep::CreateStep(FileChooser chooser, QWidget* parent)
    : Step(parent)
    , m_chooser(std::move(chooser))
    , m_form(new FormGrid(this))
    , m_association(new NameField(NameField::Script::Any, m_form))
    , m_folder(new LtrField(m_form))
    , m_user(new QLineEdit(m_form))
    , m_passphrase(new NewPassphrase(
          [this] {
              return QStringList{m_user->text(), m_association->text()};
          },
          m_form))
    , m_choose(new QPushButton(this))
    , m_back(addWay(u"backWayButton"_s))
{
    m_association->setObjectName(u"associationEdit"_s);
    m_folder->setObjectName(u"newFolderEdit"_s);
    m_user->setObjectName(u"founderEdit"_s);
    m_choose->setObjectName(u"chooseFolderButton"_s);
    m_choose->setIcon(themeIcon(u"folder"_s));
    mainButton()->setObjectName(u"createButton"_s);
    auto* line = new QWidget(m_form);
    auto* both = new QHBoxLayout(line);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(tokens().control);
    both->addWidget(m_folder, 1);
    both->addWidget(m_choose);
    line->setFocusProxy(m_folder);
    line->setObjectName(u"newFolderLine"_s);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_folder->setText(QDir::toNativeSeparators(documents.filePath(u"Wasl"_s)));
    m_form->add(u"associationName"_s, m_association, FormGrid::Width::Full);
    m_form->add(u"folder"_s, line, FormGrid::Width::Full);
    m_form->add(u"userName"_s, m_user, FormGrid::Width::Full);
    m_form->addWhole(m_passphrase);
    body()->addWidget(m_form);
    connect(m_choose, &QPushButton::clicked, this, &CreateStep::choose);
    connect(m_back, &QPushButton::clicked, this, &CreateStep::backWanted);
    retranslate();
}

std::optional<CreateStep::Wanted> CreateStep::read()
{
    clearProblems();
    std::vector<domain::Refusal> refusals;
    if (m_association->text().trimmed().isEmpty())
        refusals.push_back({u"name-missing"_s, tr("Write the association's name."), u"associationName"_s});
    if (m_folder->text().trimmed().isEmpty())
        refusals.push_back(
            {u"folder-missing"_s, tr("Choose the folder the file will be kept in."), u"folder"_s});
    if (const auto good = storage::checkUserName(m_user->text().trimmed()); !good)
        refusals.push_back(good.error());
    m_form->showRefusals(refusals);
    const auto passphrase = m_passphrase->read();
    if (!refusals.empty()) m_form->field(refusals.front().field)->control()->setFocus();
    if (!refusals.empty() || !passphrase) return std::nullopt;
    return Wanted{m_association->text().simplified(),
                  QDir::fromNativeSeparators(m_folder->text().trimmed()),
                  {m_user->text().trimmed(), *passphrase}};
}

void CreateStep::forgetPassphrase()
{
    m_passphrase->forget();
}

void CreateStep::begin()
{
    m_association->setFocus();
}

void CreateStep::showRefusal(const domain::Refusal& refusal)
{
    auto here = refusal;
    if (here.code == "case-file-exists"_L1 || here.code == "folder-not-writable"_L1) here.field = u"folder"_s;
    Step::showRefusal(here);
}

void CreateStep::choose()
{
    const auto folder = m_chooser.ask(
        this, {FileQuestion::Kind::Folder, tr("Folder for the new case file"), QDir::homePath(), {}});
    if (!folder.isEmpty()) m_folder->setText(QDir::toNativeSeparators(folder));
}

void CreateStep::retranslate()
{
    setTexts(tr("A new case file"), tr("You will be its manager; others can be added afterwards."),
             tr("&Create the file"));
    m_form->field(u"associationName"_s)->setTexts(tr("&Association"));
    m_form->field(u"folder"_s)
        ->setTexts(tr("&Folder"), tr("An empty folder, or one that does not exist yet."));
    m_folder->setAccessibleName(tr("Folder"));
    m_form->field(u"userName"_s)->setTexts(tr("Your &user name"));
    m_choose->setText(tr("C&hoose…"));
    m_choose->setAccessibleName(tr("Choose the folder for the new case file"));
    m_back->setText(tr("&Back"));
}

} // namespace wasl::ui
