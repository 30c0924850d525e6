#pragma once

#include <QComboBox>
#include <QDate>

#include <vector>

class QSortFilterProxyModel;

namespace wasl::domain
{
class Codebook;
}

namespace wasl::ui
{

/// A code and its words in the window's language.
struct CodeEntry
{
    QString code;
    QString label;
};

/// The entries of a codebook that are valid on a day, in the window's language.
std::vector<CodeEntry> codeEntries(const domain::Codebook& codebook, const QDate& day);

/// The code of the window's language for labels: "ar", "fr" or "en".
QString labelLanguage();

/// A list one searches by typing any part of a label; case, accents and Arabic letter variants do not
/// matter. It shows labels and gives codes. What is typed and is in no label chooses nothing and is said.
class CodeCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit CodeCombo(QWidget* parent = nullptr);

    /// Keeps the chosen code if it is still among them. Call again when the language changes.
    void setEntries(const std::vector<CodeEntry>& entries);
    void setPlaceholder(const QString& text);

    /// Empty when nothing is chosen.
    [[nodiscard]] QString code() const;
    /// An unknown or empty code chooses nothing.
    void setCode(const QString& code);
    [[nodiscard]] QString chosenLabel() const
    {
        return currentIndex() < 0 ? QString() : itemText(currentIndex());
    }

Q_SIGNALS:
    void codeChanged(const QString& code);
    void problemFound(const QString& message);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void filter(const QString& typed);
    void finish();

    QSortFilterProxyModel* m_matches;
    QString m_told;
};

} // namespace wasl::ui
