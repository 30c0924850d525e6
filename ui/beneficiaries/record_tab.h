#pragma once

#include "app/domain/beneficiary.h"
#include "ui/beneficiaries/lists.h"

#include <QVariant>
#include <QWidget>

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// One tab of a person's record. Texts only in retranslate(), which is called again for each language.
class RecordTab : public QWidget
{
    Q_OBJECT
public:
    RecordTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// Shows the record of this person as it is in the file now. What is being typed about the same person
    /// stays.
    virtual void show(const domain::Beneficiary& person) = 0;
    using QWidget::show;
    virtual void retranslate() = 0;

    /// Whether Save (Ctrl+S) means anything here now.
    [[nodiscard]] virtual bool canSave() const { return false; }
    /// Sends saved() when it was.
    virtual void save() {}
    virtual void keepDraft() {}

Q_SIGNALS:
    /// Something about the person was stored; \p message says what. With \p canUndo the person's own record
    /// can be put back.
    void saved(const QString& message, bool canUndo);
    void wanted(const QString& pageId, const QVariant& target);

protected:
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QDate today() const;
    /// She, and her other records: what was said to be the same person is shown together.
    [[nodiscard]] std::vector<domain::BeneficiaryId> recordsOf(const domain::Beneficiary& person) const;

    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    domain::Beneficiary m_person;
};

} // namespace wasl::ui
