#pragma once

#include <QLineEdit>

namespace wasl::ui
{

/// What is always written left to right (dates, phones, codes, addresses of hubs), but stands at the side
/// where reading begins.
class LtrField : public QLineEdit
{
    Q_OBJECT
public:
    explicit LtrField(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void align();
};

/// A name in one script or in any. Its direction is the name's own, not the window's.
class NameField : public QLineEdit
{
    Q_OBJECT
public:
    enum class Script
    {
        Any,
        Latin,
        Arabic
    };
    explicit NameField(Script script, QWidget* parent = nullptr);

    /// Without spaces at the ends and doubled ones inside.
    [[nodiscard]] QString name() const { return text().simplified(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void align();

    Script m_script;
};

/// A phone number as people say it. Arabic-Indic digits become Latin ones while typing; what is no number is
/// said, never refused.
class PhoneField : public LtrField
{
    Q_OBJECT
public:
    explicit PhoneField(QWidget* parent = nullptr);

    /// "+212661234567" for "06 61 23 45 67" and "00212 661…"; any other number without its separators.
    [[nodiscard]] QString phone() const;
    void setPhone(const QString& phone);

Q_SIGNALS:
    void problemFound(const QString& message);
};

} // namespace wasl::ui
