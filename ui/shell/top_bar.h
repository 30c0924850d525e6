#pragma once

#include "ui/shared/look_switch.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace wasl::ui
{

class SearchField;

/// Search, network, language, who is signed in, Lock.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    TopBar(LookSwitch& look, const QString& userName, QWidget* parent = nullptr);

    [[nodiscard]] SearchField* search() const { return m_search; }
    void setRole(const QString& role);
    void setNetworkState(Meaning meaning, const QString& words);

Q_SIGNALS:
    void networkWanted();
    void lockWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SearchField* m_search;
    QToolButton* m_network;
    QLabel* m_name;
    QLabel* m_role;
    QPushButton* m_lock;
};

} // namespace wasl::ui
