#pragma once

#include "app/domain/beneficiary.h"
#include "ui/beneficiaries/lists.h"
#include "ui/shared/page.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>
#include <vector>

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// One step of an arrival. Texts only in retranslate(), which is called again for each language.
class ArrivalStep : public QWidget
{
    Q_OBJECT
public:
    ArrivalStep(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
        : QWidget(parent)
        , m_file(file)
        , m_lists(std::move(lists))
    {
    }

    /// As a heading: "Household".
    [[nodiscard]] virtual QString title() const = 0;
    /// Whoever arrives, the person at the desk first, as they are on file now. What was begun about the same
    /// people stays.
    virtual void enter(const std::vector<domain::Beneficiary>& people) { m_people = people; }
    /// Does what the step is for: what was done, in a sentence; empty when there was nothing to do; nothing
    /// at all when it was refused, and said so.
    [[nodiscard]] virtual std::optional<QString> carryOut() { return QString(); }
    /// Ctrl+S: stores what stands in a form of the step; false when there is none, and the key goes on.
    virtual bool save() { return false; }
    /// What was chosen and is not carried out, for the draft.
    [[nodiscard]] virtual QJsonObject typed() const { return {}; }
    virtual void setTyped(const QJsonObject&) {}
    virtual void retranslate() = 0;
    virtual void takeFocus() { focusFirstControl(this); }

Q_SIGNALS:
    /// Something was chosen: keep the draft.
    void edited();
    /// The step did it by a button of its own.
    void done(const QString& said);
    /// Somebody was registered or joined the household.
    void peopleChanged();

protected:
    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    std::vector<domain::Beneficiary> m_people;
};

} // namespace wasl::ui
