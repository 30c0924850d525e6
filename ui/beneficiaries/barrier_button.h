#pragma once

#include "app/domain/barrier.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// Takes down what stands in the way, in two clicks: its menu lists the kinds, and a kind chosen is saved at
/// once, with an Undo. Where the page knows no sector, the menu asks for it first. Hidden from roles that may
/// not note barriers.
class BarrierButton : public QPushButton
{
    Q_OBJECT
public:
    /// \p about gives the barrier as far as the page knows it, with the kind left open.
    BarrierButton(storage::CaseFile& file, std::function<domain::Barrier()> about, QWidget* parent);

Q_SIGNALS:
    /// Saved, or taken back.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addKinds(QMenu* menu, const domain::Barrier& about);
    void note(domain::Barrier barrier, const QString& words);
    void takeBack(const domain::BarrierId& id);
    void retranslate();

    storage::CaseFile& m_file;
    std::function<domain::Barrier()> m_about;
    QMenu* m_menu;
};

} // namespace wasl::ui
