#include "ui/referrals/code_checks.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/tokens.h"

#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

CodeChecks::CodeChecks(QWidget* parent)
    : QWidget(parent)
{
    new FlowLayout(this, tokens().field);
}

void CodeChecks::setEntries(const std::vector<CodeEntry>& entries)
{
    const auto keep = codes();
    for (auto* box : m_boxes) {
        layout()->removeWidget(box);
        delete box;
    }
    m_boxes.clear();
    for (const auto& entry : entries) {
        auto* box = new QCheckBox(entry.label, this);
        box->setObjectName(entry.code + u"Check"_s);
        box->setProperty("code", entry.code);
        layout()->addWidget(box);
        box->show();
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT codesChanged(codes()); });
    }
    setCodes(keep);
}

QStringList CodeChecks::codes() const
{
    QStringList ticked;
    for (const auto* box : m_boxes)
        if (box->isChecked()) ticked << box->property("code").toString();
    return ticked;
}

void CodeChecks::setCodes(const QStringList& codes)
{
    for (auto* box : m_boxes)
        box->setChecked(codes.contains(box->property("code").toString()));
}

} // namespace wasl::ui
