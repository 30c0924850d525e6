#include "app/storage/vault/user_rows.h"

#include "app/storage/signer_history.h"
#include "app/storage/transaction.h"
#include "app/storage/vault/case_file.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

QStringList codesOf(const std::vector<domain::Compartment>& compartments)
{
    QStringList codes;
    for (const auto compartment : compartments)
        codes << domain::code(compartment);
    return codes;
}

} // namespace

void writeUserRow(Database& database, const VaultUser& user, bool active)
{
    Transaction transaction(database);
    const auto id = user.id.uuid();
    const auto role = domain::code(user.role);
    const auto codes = codesOf(user.compartments);
    const auto compartments = codes.join(u' ');
    JournalChange change{u"create"_s, u"app_user"_s, id, id, {}};

    auto row =
        database.query(u"SELECT role, compartments, active, sign_key FROM app_user WHERE id = ?"_s, id);
    const auto signKey = QString::fromLatin1(user.signPublic.toHex());
    QString signKeyBefore;
    QJsonValue roleBefore;
    QJsonValue codesBefore;
    QJsonValue activeBefore;
    if (row.next()) {
        change.action = u"update"_s;
        roleBefore = row.get<QString>(0);
        const auto before = row.get<QString>(1).split(u' ', Qt::SkipEmptyParts);
        codesBefore = QJsonArray::fromStringList(before);
        activeBefore = row.get<bool>(2);
        signKeyBefore = QString::fromLatin1(row.get<QByteArray>(3).toHex());
    }
    if (roleBefore != QJsonValue(role)) change.fields.push_back({u"role"_s, roleBefore, role});
    if (codesBefore != QJsonValue(QJsonArray::fromStringList(codes)))
        change.fields.push_back({u"compartments"_s, codesBefore, QJsonArray::fromStringList(codes)});
    if (activeBefore != QJsonValue(active)) change.fields.push_back({u"active"_s, activeBefore, active});
    if (signKeyBefore != signKey) change.fields.push_back({signKeyField.toString(), signKeyBefore, signKey});

    database.execute(
        u"INSERT INTO app_user (id, user_name, name, role, compartments, active, created_at, sign_key, "
        u"version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (id) DO UPDATE SET user_name = excluded.user_name, "
        "role = excluded.role, compartments = excluded.compartments, active = excluded.active, "
        "sign_key = excluded.sign_key, version = version + 1"_s,
        id, user.name, user.name, role, compartments, active, user.created, user.signPublic);
    if (!change.fields.empty()) Journal(database).append(change);
    transaction.commit();
}

void syncUserRows(Database& database, const std::vector<VaultUser>& users)
{
    struct Row
    {
        QString role;
        QString compartments;
        bool active;
        QByteArray signKey;
    };
    std::map<QUuid, Row> rows;
    auto query = database.query(u"SELECT id, role, compartments, active, sign_key FROM app_user"_s);
    while (query.next())
        rows[query.get<QUuid>(0)] = {query.get<QString>(1), query.get<QString>(2), query.get<bool>(3),
                                     query.get<QByteArray>(4)};

    for (const auto& user : users) {
        const auto row = rows.extract(user.id.uuid());
        const bool agrees = !row.empty() && row.mapped().active &&
                            row.mapped().role == domain::code(user.role) &&
                            row.mapped().compartments == codesOf(user.compartments).join(u' ') &&
                            row.mapped().signKey == user.signPublic;
        if (!agrees) writeUserRow(database, user, true);
    }
    for (const auto& [id, row] : rows) {
        if (!row.active) continue;
        Transaction transaction(database);
        database.execute(u"UPDATE app_user SET active = 0, version = version + 1 WHERE id = ?"_s, id);
        Journal(database).append({u"update"_s, u"app_user"_s, id, id, {{u"active"_s, true, false}}});
        transaction.commit();
    }
}

void recordUserChange(Database& database, const QString& what, const QUuid& user)
{
    Transaction transaction(database);
    Journal(database).append({u"update"_s, u"app_user"_s, user, user, {{what, {}, u"changed"_s}}});
    transaction.commit();
}

void recordVaultEvent(Database& database, const QString& action, const QUuid& vault,
                      std::vector<FieldChange> fields)
{
    Transaction transaction(database);
    Journal(database).append({action, u"vault"_s, vault, vault, std::move(fields)});
    transaction.commit();
}

} // namespace wasl::storage
