#pragma once

#include <QWidget>

#include <functional>

class QIcon;
class QPushButton;

namespace wasl::ui
{

/// What can be done with what is chosen: buttons in a row that wraps where room is short. Their texts are set
/// from retranslate().
class ButtonRow : public QWidget
{
    Q_OBJECT
public:
    explicit ButtonRow(QWidget* parent = nullptr);

    /// \p act is called at each click; without one the caller connects the button itself.
    QPushButton* add(const QString& objectName, const QString& iconName = {}, std::function<void()> act = {});
    /// The one that is done most often.
    QPushButton* addPrimary(const QString& objectName, const QString& iconName,
                            std::function<void()> act = {});

private:
    QPushButton* make(const QString& objectName, const QIcon& icon, std::function<void()> act);
};

} // namespace wasl::ui
