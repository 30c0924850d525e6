#include "ui/shared/code_combo.h"

#include "app/domain/codebook.h"
#include "app/domain/fold.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int codeRole = Qt::UserRole, foldedRole = Qt::UserRole + 1;

/// Rows with every typed word somewhere in their label.
class Matches : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString& typed)
    {
        m_words = domain::folded(typed).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const auto label = sourceModel()->index(row, 0, parent).data(foldedRole).toString();
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const auto& word) { return label.contains(word); });
    }

private:
    QStringList m_words;
};

} // namespace

QString labelLanguage()
{
    switch (QLocale().language()) {
    case QLocale::Arabic:
        return u"ar"_s;
    case QLocale::French:
        return u"fr"_s;
    default:
        return u"en"_s;
    }
}

std::vector<CodeEntry> codeEntries(const domain::Codebook& codebook, const QDate& day)
{
    std::vector<CodeEntry> entries;
    const auto language = labelLanguage();
    for (const auto& entry : codebook.entriesOn(day))
        entries.push_back({entry.code, entry.label(language)});
    return entries;
}

CodeCombo::CodeCombo(QWidget* parent)
    : QComboBox(parent)
    , m_matches(new Matches(this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(12);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    m_matches->setSourceModel(model());

    auto* completer = new QCompleter(m_matches, this);
    auto* popup = new QListView;
    popup->setProperty("popup", true);
    completer->setPopup(popup);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    setCompleter(completer);

    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { setCode(index.data(codeRole).toString()); });
    connect(lineEdit(), &QLineEdit::textEdited, this, &CodeCombo::filter);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &CodeCombo::finish);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (code() == m_told) return;
        m_told = code();
        Q_EMIT codeChanged(m_told);
    });
    setCurrentIndex(-1);
}

void CodeCombo::setEntries(const std::vector<CodeEntry>& entries)
{
    const auto keep = code();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const auto& entry : entries) {
            addItem(entry.label, entry.code);
            setItemData(count() - 1, domain::folded(entry.label), foldedRole);
        }
        setCurrentIndex(-1);
        clearEditText();
        setCode(keep);
    }
    if (code() != m_told) {
        m_told = code();
        Q_EMIT codeChanged(m_told);
    }
}

void CodeCombo::setPlaceholder(const QString& text)
{
    lineEdit()->setPlaceholderText(text);
}

QString CodeCombo::code() const
{
    // While another text stands there, the old choice no longer counts.
    if (currentIndex() < 0 || currentText() != itemText(currentIndex())) return {};
    return currentData(codeRole).toString();
}

void CodeCombo::setCode(const QString& code)
{
    const auto index = code.isEmpty() ? -1 : findData(code, codeRole);
    setCurrentIndex(index);
    setEditText(index < 0 ? QString() : itemText(index));
    // A long label shows its beginning.
    lineEdit()->setCursorPosition(0);
}

void CodeCombo::focusInEvent(QFocusEvent* event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) lineEdit()->selectAll();
}

void CodeCombo::wheelEvent(QWheelEvent* event)
{
    // Scrolling a form must not change a nationality.
    event->ignore();
}

void CodeCombo::filter(const QString& typed)
{
    static_cast<Matches*>(m_matches)->setTyped(typed);
    if (code() != m_told) {
        m_told = code();
        Q_EMIT codeChanged(m_told);
    }
}

void CodeCombo::finish()
{
    const auto typed = domain::folded(currentText());
    if (typed.isEmpty()) {
        setCode({});
        Q_EMIT problemFound({});
        return;
    }
    int same = -1;
    for (int i = 0; i < count(); ++i)
        if (itemData(i, foldedRole).toString() == typed) same = i;
    // Only what is unmistakable is completed.
    if (same < 0 && m_matches->rowCount() == 1 && code().isEmpty())
        same = m_matches->mapToSource(m_matches->index(0, 0)).row();
    if (code().isEmpty() && same >= 0) setCode(itemData(same, codeRole).toString());
    Q_EMIT problemFound(code().isEmpty()
                            ? tr("“%1” is not in the list. Choose an entry of the list.").arg(currentText())
                            : QString());
    static_cast<Matches*>(m_matches)->setTyped({});
}

} // namespace wasl::ui
