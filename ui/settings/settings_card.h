#pragma once

#include "app/domain/user.h"
#include "ui/shared/card.h"

#include <initializer_list>
#include <optional>

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;

/// One subject of the settings: what it is for in a sentence, its controls, and what went wrong.
class SettingsCard : public Card
{
    Q_OBJECT
public:
    SettingsCard(storage::CaseFile& file, QWidget* parent);

    /// Read again what others may have changed.
    virtual void refresh() {}
    virtual void retranslate() = 0;

protected:
    [[nodiscard]] storage::CaseFile& file() const { return m_file; }
    [[nodiscard]] Notice* notice() const { return m_notice; }
    /// The sentence under the heading.
    void setWords(const QString& text);
    /// Whether who is signed in may do it. If not, the controls rest and the card says who may.
    bool allow(domain::Action action, std::initializer_list<QWidget*> controls);

    void changeEvent(QEvent* event) override;

private:
    void sayForbidden();

    storage::CaseFile& m_file;
    std::optional<domain::Action> m_forbidden;
    QLabel* m_words;
    Notice* m_notice;
};

} // namespace wasl::ui
