#pragma once

#include "app/hub/hub_config.h"
#include "app/sync/hub_client.h"
#include "tests/support/hub_fixture.h"

#include <QProcess>

#include <vector>

namespace wasl::tests
{

/// wasl-hub on a folder, as a process that can be killed and started again at the same port. It ends with the
/// thread that started it.
class HubProcess
{
public:
    explicit HubProcess(QString folder, QStringList options = {});
    ~HubProcess();
    HubProcess(const HubProcess&) = delete;
    HubProcess& operator=(const HubProcess&) = delete;

    bool start();
    void kill();
    /// Asks it to end and answers how it did; -1 if it did not in half a minute.
    int end();
    void signal(int number) const;

    QString url() const { return QStringLiteral("https://localhost:%1").arg(m_port); }
    sync::HubAddress address() const { return {"localhost", m_port}; }
    QByteArray authorityPem() const;
    qint64 processId() const { return m_process.processId(); }
    /// What an association's computer would be, with the real time.
    sync::HubClient client(const Office& office) const;
    /// A request of the office, signed now.
    domain::Result<sync::HubAnswer> ask(const Office& office, const QByteArray& method,
                                        const QByteArray& path, const QByteArray& body = {}) const;

private:
    QString m_folder;
    QStringList m_options;
    QProcess m_process;
    quint16 m_port = 0;
};

/// A hub's settings for these tests: the real time, no log.
hub::HubConfig configOf(const QString& folder, const QString& database = {});

/// Makes the folder of a second hub of the same network, with the keys of the first.
void copyKeys(const QString& from, const QString& to);

/// Writes so many enrolled associations into a hub's store, before it is started.
std::vector<Office> enrolInto(const hub::HubConfig& config, int count);

} // namespace wasl::tests
