#pragma once

#include <QDialog>
#include <QKeySequence>

#include <functional>
#include <vector>

namespace wasl::ui
{

/// A key and what it does, in words that are asked for anew in each language.
struct KeyHelp
{
    QKeySequence keys;
    std::function<QString()> words;
};

/// F1: every key there is.
class KeySheet : public QDialog
{
    Q_OBJECT
public:
    KeySheet(const std::vector<KeyHelp>& keys, QWidget* parent);
};

} // namespace wasl::ui
