#include "app/hub/metrics.h"

namespace wasl::hub
{

void Metrics::count(const QString& route, int status, std::chrono::milliseconds took)
{
    const std::lock_guard lock(m_mutex);
    ++m_requests[{route, status}];
    ++m_all;
    m_sum += took;
    for (std::size_t i = 0; i < Bounds.size(); ++i) {
        m_atMost[i] += took.count() <= Bounds[i];
    }
}

QByteArray Metrics::text(const Now& now) const
{
    const std::lock_guard lock(m_mutex);
    QByteArray text = "# HELP wasl_hub_requests_total Requests by route and status.\n"
                      "# TYPE wasl_hub_requests_total counter\n";
    for (const auto& [what, count] : m_requests) {
        text += "wasl_hub_requests_total{route=\"" + what.first.toLatin1() + "\",status=\"" +
                QByteArray::number(what.second) + "\"} " + QByteArray::number(count) + '\n';
    }
    text += "# HELP wasl_hub_request_seconds How long requests took.\n"
            "# TYPE wasl_hub_request_seconds histogram\n";
    const auto bucket = [&text](const QByteArray& bound, qint64 count) {
        text += "wasl_hub_request_seconds_bucket{le=\"" + bound + "\"} " + QByteArray::number(count) + '\n';
    };
    for (std::size_t i = 0; i < Bounds.size(); ++i) {
        bucket(QByteArray::number(Bounds[i] / 1000.0), m_atMost[i]);
    }
    bucket("+Inf", m_all);
    text += "wasl_hub_request_seconds_sum " + QByteArray::number(double(m_sum.count()) / 1000.0) +
            "\nwasl_hub_request_seconds_count " + QByteArray::number(m_all) + '\n';
    const auto gauge = [&text](const QByteArray& name, const QByteArray& help, int value) {
        text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + " gauge\n" + name + ' ' +
                QByteArray::number(value) + '\n';
    };
    gauge("wasl_hub_connections", "Connections that hold a thread.", now.connections);
    gauge("wasl_hub_connections_waiting", "Connections that wait for a thread.", now.waiting);
    gauge("wasl_hub_storage_up", "Whether the database answers.", now.storage);
    return text;
}

} // namespace wasl::hub
