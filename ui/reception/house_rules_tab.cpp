#include "ui/reception/house_rules_tab.h"

#include "app/reports/house_rules_form.h"
#include "app/storage/house_rules_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::HouseRules;

namespace
{

QString languageLabel(const QString& code)
{
    static const auto languages = domain::Codebook::load(u"languages"_s);
    return languages.label(code, labelLanguage());
}

} // namespace

HouseRulesTab::HouseRulesTab(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_model(new TableModel<HouseRules>(this))
    , m_table(new QTableView(this))
    , m_notice(new Notice(this))
    , m_hint(new QLabel(this))
    , m_form(new FormGrid(this))
    , m_language(new CodeCombo(m_form))
    , m_from(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_text(new QPlainTextEdit(m_form))
    , m_save(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_print(new QPushButton(this))
{
    const auto& t = tokens();
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, t.card, 0, 0);
    sides->setSpacing(t.card);
    setColumns();
    m_table->setObjectName(u"houseRulesTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table, {});
    auto* left = new QVBoxLayout;
    left->setSpacing(t.control);
    left->addWidget(m_table, 1);
    m_new->setObjectName(u"newHouseRulesButton"_s);
    m_new->setIcon(themeIcon(u"add"_s));
    auto* under = new QHBoxLayout;
    under->addWidget(m_new);
    under->addStretch();
    left->addLayout(under);
    sides->addLayout(left, 2);

    m_language->setObjectName(u"houseRulesLanguageCombo"_s);
    m_from->setObjectName(u"houseRulesFromEdit"_s);
    m_text->setObjectName(u"houseRulesTextEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(220);
    m_save->setObjectName(u"saveHouseRulesButton"_s);
    m_print->setObjectName(u"printHouseRulesButton"_s);
    m_print->setIcon(themeIcon(u"print"_s));
    setButtonRole(m_save, ButtonRole::Primary);
    m_hint->setObjectName(u"houseRulesHint"_s);
    m_hint->setWordWrap(true);
    setTextRole(m_hint, TextRole::Body, true);
    auto* right = new QVBoxLayout;
    right->setSpacing(t.control);
    right->addWidget(m_notice);
    right->addWidget(m_hint);
    m_form->add(u"language"_s, m_language)->setNeeded(true);
    m_form->add(u"validFrom"_s, m_from)->setNeeded(true);
    m_form->add(u"text"_s, m_text, FormGrid::Width::Full);
    right->addWidget(m_form);
    auto* line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addWidget(m_print);
    line->addStretch();
    right->addLayout(line);
    right->addStretch();
    sides->addLayout(right, 3);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HouseRulesTab::showChosen);
    connect(m_language, &CodeCombo::codeChanged, this, &HouseRulesTab::setDirection);
    connect(m_new, &QPushButton::clicked, this, [this] {
        begin();
        m_text->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &HouseRulesTab::save);
    connect(m_print, &QPushButton::clicked, this, &HouseRulesTab::savePdf);
}

void HouseRulesTab::show(const domain::ReceptionStructure& structure)
{
    m_structure = structure;
    fillLanguages();
    m_from->setToday(m_file.database().today());
    reload({});
}

bool HouseRulesTab::began(const HouseRules& rules) const
{
    return !rules.id.isNull() && rules.validFrom <= m_file.database().today();
}

QString HouseRulesTab::stateOf(const HouseRules& rules) const
{
    if (!began(rules)) return tr("To come");
    for (const auto& holds :
         storage::HouseRulesStore(m_file.database()).current(m_structure.id, m_file.database().today()))
        if (holds.id == rules.id) return tr("In force");
    return tr("Replaced");
}

void HouseRulesTab::reload(const domain::HouseRulesId& choose)
{
    m_model->setRows(storage::HouseRulesStore(m_file.database()).versions(m_structure.id));
    fitColumns(m_table);
    const auto index = m_model->find([&](const HouseRules& row) { return row.id == choose; });
    const auto first = index.isValid() ? index : m_model->index(0, 0);
    m_table->setCurrentIndex(first);
    if (first.isValid())
        showChosen();
    else
        begin();
}

void HouseRulesTab::showChosen()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid()) return;
    m_shown = m_model->row(index);
    m_notice->clear();
    m_form->clearErrors();
    const bool fixed = began(m_shown);
    m_language->setCode(m_shown.language);
    m_from->setDate(m_shown.validFrom);
    m_text->setPlainText(m_shown.text);
    m_language->setEnabled(false);
    m_from->setReadOnly(fixed);
    m_text->setReadOnly(fixed);
    m_save->setVisible(!fixed);
    m_print->setVisible(true);
    sayHint();
    setDirection();
}

void HouseRulesTab::begin()
{
    // From what is shown, if anything is: a new version is mostly the old one with a line more.
    const auto before = m_table->currentIndex().isValid() ? m_shown : HouseRules();
    m_shown = {};
    m_shown.structure = m_structure.id;
    m_notice->clear();
    m_form->clearErrors();
    m_language->setEnabled(true);
    m_language->setCode(before.language.isEmpty() ? labelLanguage() : before.language);
    m_from->setReadOnly(false);
    m_from->setDate(m_file.database().today());
    m_text->setReadOnly(false);
    m_text->setPlainText(before.text);
    m_save->setVisible(true);
    m_print->setVisible(false);
    sayHint();
    setDirection();
}

void HouseRulesTab::fillLanguages()
{
    const storage::SettingsStore settings(m_file.database());
    m_language->setEntries(codeEntries(settings.codebook(u"languages"_s), m_file.database().today()));
}

void HouseRulesTab::sayHint()
{
    if (m_shown.id.isNull())
        m_hint->setText(
            tr("Write one rule a line, in any language guests read. Each guest signs the rules that hold on "
               "the day she arrives."));
    else
        m_hint->setText(
            began(m_shown)
                ? tr("These rules hold or held already, so they stay as they were signed. A new version "
                     "takes their place from its day on.")
                : tr("These rules are still to come and can be changed until their day."));
}

void HouseRulesTab::setDirection()
{
    auto option = m_text->document()->defaultTextOption();
    const bool rtl = domain::runsRightToLeft(m_language->code());
    option.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rtl ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    m_text->document()->setDefaultTextOption(option);
    m_text->setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
}

void HouseRulesTab::save()
{
    if (!m_form->allDatesRead()) return;
    auto rules = m_shown;
    rules.structure = m_structure.id;
    rules.language = m_language->code();
    rules.validFrom = m_from->date();
    rules.text = m_text->toPlainText();
    const auto saved = storage::HouseRulesStore(m_file.database()).save(rules);
    if (!saved) {
        m_notice->say(m_form->showRefusals({saved.error()}));
        return;
    }
    reload(*saved);
    showToast(this, {tr("The house rules were saved.")});
}

void HouseRulesTab::savePdf()
{
    const bool arabic = domain::runsRightToLeft(m_shown.language) && !m_structure.nameArabic.isEmpty();
    const auto& name = arabic || m_structure.name.isEmpty() ? m_structure.nameArabic : m_structure.name;
    const auto proposed =
        u"%1-%2-%3.pdf"_s.arg(tr("house-rules"), m_shown.language, m_shown.validFrom.toString(Qt::ISODate));
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the house rules to be signed"),
                                           QDir::home().filePath(proposed), tr("PDF (*.pdf)")});
    if (path.isEmpty()) return;
    m_notice->clear();
    const auto written = reports::writeHouseRules({m_shown, m_file.associationName(), name, {}, {}}, path);
    if (!written)
        m_notice->say(written.error());
    else
        showToast(this, {tr("The house rules were saved as a paper to be signed.")});
}

void HouseRulesTab::setColumns()
{
    using Column = TableColumn<HouseRules>;
    m_model->setColumns(
        {Column(u"language"_s, tr("Language"), [](const HouseRules& r) { return languageLabel(r.language); }),
         Column(u"from"_s, tr("From"), [](const HouseRules& r) { return writeDate(r.validFrom); })
             .sortedBy([](const HouseRules& r) { return QVariant(r.validFrom); }),
         Column(u"state"_s, tr("State"), [this](const HouseRules& r) { return stateOf(r); })});
}

void HouseRulesTab::retranslate()
{
    setColumns();
    m_table->setAccessibleName(tr("Versions of the house rules"));
    m_form->field(u"language"_s)->setTexts(tr("&Language"));
    m_form->field(u"validFrom"_s)->setTexts(tr("Holds from"));
    m_form->field(u"text"_s)->setTexts(tr("&Rules of the house"));
    m_new->setText(tr("New &version or language"));
    m_save->setText(tr("&Save"));
    m_print->setText(tr("Paper to be signed…"));
    if (m_structure.id.isNull()) return;
    fillLanguages();
    sayHint();
}

} // namespace wasl::ui
