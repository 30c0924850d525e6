#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace wasl::tests
{

/// A real HAProxy in front of hubs on the loopback, set up as the manual page of wasl-hub says; it speaks to
/// them from Balancer::Address. Throws std::runtime_error where none is installed, or where it does not
/// start.
class Balancer
{
public:
    static constexpr const char* Address = "127.0.0.9";

    /// \p authorityFile: the hubs' certificate, which its checks trust.
    Balancer(const std::vector<quint16>& hubs, const QString& authorityFile);
    ~Balancer();
    Balancer(const Balancer&) = delete;
    Balancer& operator=(const Balancer&) = delete;

    quint16 port() const { return m_port; }
    /// What HAProxy makes of each hub: "UP", "DOWN", or on the way from one to the other ("UP 1/3").
    QStringList states() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port;
};

} // namespace wasl::tests
