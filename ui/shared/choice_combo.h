#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace wasl::ui
{

/// A short list to choose from, in a page that scrolls: the wheel scrolls the page and never changes the
/// choice.
class ChoiceCombo : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace wasl::ui
