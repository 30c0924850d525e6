#include "ui/registers/undo_import.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/background.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/writing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr std::size_t mostNamed = 12;

QString whatWasUndone(const storage::ImportUndo& undone)
{
    QStringList words{
        QCoreApplication::translate("wasl::ui", "%n person(s) taken out again.", nullptr, undone.removed)};
    if (undone.kept.empty()) return words.front();
    words << QCoreApplication::translate("wasl::ui", "%n person(s) were worked on since and stay:", nullptr,
                                         int(undone.kept.size()));
    QStringList people;
    for (std::size_t i = 0; i < std::min(mostNamed, undone.kept.size()); ++i)
        people << shownName(undone.kept[i].latin, undone.kept[i].arabic) + u' ' +
                      isolateLtr(undone.kept[i].fileNumber.toString());
    if (undone.kept.size() > mostNamed) people << u"…"_s;
    words << people.join(u"  ·  "_s);
    return words.join(u' ');
}

} // namespace

Task* undoImport(storage::CaseFile& file, const domain::ImportBatchId& batch, Notice* notice,
                 std::function<void(bool undone)> done)
{
    notice->say(Meaning::Information, QCoreApplication::translate("wasl::ui", "Undoing the import…"));
    return runInBackground(
        notice,
        [&file, batch](Job& job) -> domain::Result<storage::ImportUndo> {
            const auto writer = file.openWriter();
            if (!writer) return domain::refuse(writer.error());
            return storage::ImportBatchStore(**writer).undo(batch, [&job](int settled, int people) {
                job.setProgress(settled, people);
                return !job.isCancelled();
            });
        },
        [notice, done = std::move(done)](const domain::Result<storage::ImportUndo>& undone) {
            if (undone)
                notice->say(undone->kept.empty() ? Meaning::Done : Meaning::Attention,
                            whatWasUndone(*undone));
            else
                notice->say(undone.error());
            done(undone.has_value());
        });
}

} // namespace wasl::ui
