#pragma once

#include "app/domain/refusal.h"

#include <QWidget>

#include <functional>

namespace wasl::ui
{

class Field;
class FormGrid;
class PassphraseField;
class StateChip;

/// Choosing a passphrase: typed twice, its strength in words while it is typed.
class NewPassphrase : public QWidget
{
    Q_OBJECT
public:
    /// \p ownNames gives what it must not be made of: user and association name as typed just now.
    explicit NewPassphrase(std::function<QStringList()> ownNames, QWidget* parent = nullptr);

    /// The passphrase, or what is wrong with it, said beside the field it belongs to.
    [[nodiscard]] domain::Result<QString> read();
    void showRefusal(const domain::Refusal& refusal);
    void forget();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void judge();

    std::function<QStringList()> m_ownNames;
    FormGrid* m_form;
    PassphraseField* m_first;
    PassphraseField* m_second;
    StateChip* m_strength;
};

} // namespace wasl::ui
