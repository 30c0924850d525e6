#pragma once

#include "ui/beneficiaries/record_tab.h"
#include "ui/shared/file_chooser.h"

namespace wasl::ui
{

class DraftKeeper;
class IdentityForm;
class Notice;
class PhotoEdit;

/// Who the person is: her photo, which is kept as soon as it is chosen, and the full form, with its draft.
class IdentityTab : public RecordTab
{
    Q_OBJECT
public:
    IdentityTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, const FileChooser& chooser,
                QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Identity"); }
    void show(const domain::Beneficiary& person) override;
    using QWidget::show;
    void retranslate() override;
    [[nodiscard]] bool canSave() const override { return m_may; }
    void save() override;
    void keepDraft() override;

private:
    void fill();
    void showPhoto();
    void setPhoto(const QByteArray& jpeg);
    void removePhoto();
    void offerDraft();
    [[nodiscard]] QString draftForm() const;

    PhotoEdit* m_photo;
    IdentityForm* m_form;
    Notice *m_draftNotice, *m_notice, *m_roleNotice;
    DraftKeeper* m_drafts;
    bool m_may, m_changed = false, m_filling = false;
};

} // namespace wasl::ui
