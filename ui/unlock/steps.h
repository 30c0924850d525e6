#pragma once

#include "app/storage/vault/credentials.h"
#include "ui/shared/file_chooser.h"
#include "ui/unlock/step.h"

class QComboBox;
class QLineEdit;

namespace wasl::ui
{

class Card;
class FormGrid;
class LtrField;
class NewPassphrase;
class PassphraseField;

/// The first start: no case file is known on this computer yet.
class WelcomeStep : public Step
{
    Q_OBJECT
public:
    explicit WelcomeStep(QWidget* parent = nullptr);
    void setDemonstrationOffered(bool offered);
    void begin() override;

Q_SIGNALS:
    /// The main button (submitted) creates.
    void openWanted();
    void demonstrationWanted();

protected:
    void retranslate() override;

private:
    QPushButton* m_open;
    QPushButton* m_demonstration;
};

/// Which file, who, passphrase.
class OpenStep : public Step
{
    Q_OBJECT
public:
    OpenStep(FileChooser chooser, QWidget* parent = nullptr);

    void setRecent(const QStringList& folders);
    void setFolder(const QString& folder);
    void setUser(const QString& userName);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] storage::Credentials credentials() const;
    void forgetPassphrase();
    void begin() override;

Q_SIGNALS:
    void createWanted();
    void recoverWanted();
    void folderChanged(const QString& folder);

protected:
    void retranslate() override;
    /// After the name, Enter goes to the passphrase; an empty one is no try.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose();

    FileChooser m_chooser;
    FormGrid* m_form;
    QComboBox* m_folder;
    QLineEdit* m_user;
    PassphraseField* m_passphrase;
    QPushButton* m_other;
    QPushButton* m_create;
    QPushButton* m_recover;
};

/// A new case file: association, folder, founder.
class CreateStep : public Step
{
    Q_OBJECT
public:
    CreateStep(FileChooser chooser, QWidget* parent = nullptr);

    struct Wanted
    {
        QString associationName, folder;
        storage::Credentials founder;
    };
    /// Nothing when something is wrong; it is then shown.
    [[nodiscard]] std::optional<Wanted> read();
    void forgetPassphrase();
    void begin() override;
    void showRefusal(const domain::Refusal& refusal) override;

Q_SIGNALS:
    void backWanted();

protected:
    void retranslate() override;

private:
    void choose();

    FileChooser m_chooser;
    FormGrid* m_form;
    QLineEdit* m_association;
    LtrField* m_folder;
    QLineEdit* m_user;
    NewPassphrase* m_passphrase;
    QPushButton* m_choose;
    QPushButton* m_back;
};

/// The recovery code: shown once, printed or written down, and typed back. Without a code to show it only
/// asks for it.
class CodeStep : public Step
{
    Q_OBJECT
public:
    explicit CodeStep(QWidget* parent = nullptr);

    void setCode(const QString& associationName, const QString& code);
    [[nodiscard]] QString typed() const;
    void forgetCode();
    void begin() override;

Q_SIGNALS:
    /// The code was lost before it was ever typed back.
    void newCodeWanted();

protected:
    void retranslate() override;

private:
    void print();
    void turn(bool typing);

    QString m_association, m_code;
    Card* m_card;
    QWidget* m_groups;
    FormGrid* m_form;
    LtrField* m_typed;
    QPushButton* m_print;
    QPushButton* m_written;
    QPushButton* m_again;
    QPushButton* m_lost;
};

/// With the recovery code to a new passphrase.
class RecoverStep : public Step
{
    Q_OBJECT
public:
    explicit RecoverStep(QWidget* parent = nullptr);

    struct Wanted
    {
        QString code;
        storage::Credentials user;
    };
    [[nodiscard]] std::optional<Wanted> read();
    void forgetPassphrase();
    void begin() override;
    void showRefusal(const domain::Refusal& refusal) override;

Q_SIGNALS:
    void backWanted();

protected:
    void retranslate() override;

private:
    FormGrid* m_form;
    LtrField* m_code;
    QLineEdit* m_user;
    NewPassphrase* m_passphrase;
    QPushButton* m_back;
};

/// The first login with a passphrase that an administrator gave.
class FirstLoginStep : public Step
{
    Q_OBJECT
public:
    explicit FirstLoginStep(QWidget* parent = nullptr);

    void setUser(const QString& userName) { m_user = userName; }
    [[nodiscard]] std::optional<QString> read();
    void forgetPassphrase();
    void begin() override;

Q_SIGNALS:
    void backWanted();

protected:
    void retranslate() override;

private:
    QString m_user;
    NewPassphrase* m_passphrase;
    QPushButton* m_back;
};

} // namespace wasl::ui
