#pragma once

#include "app/sync/publisher.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/open_case_file.h"

namespace wasl::tests
{

/// An association with a real case file, enrolled at a real hub.
struct JoinedOffice
{
    explicit JoinedOffice(
        domain::YearMonth firstMonth = {2026, 10},
        const std::function<void(hub::HubConfig&)>& change = [](auto&) {})
        : hub([change](hub::HubConfig& config) {
            config.associations = {100'000, 100'000};
            change(config);
        })
    {
        hub.setNow(office.now);
        OpenCaseFile::check(sync::Memberships(office.file())
                                .enrol({hub.server().url(),
                                        hub.authorityPem(),
                                        hub.server().invite(QStringLiteral("Association Al Amal")),
                                        {QStringLiteral("04.421.01.0")},
                                        firstMonth}));
    }

    [[nodiscard]] static sync::HubClientConfig config(storage::CaseFile& file)
    {
        return OpenCaseFile::check(sync::Memberships(file).clientConfig());
    }
    /// Asks the hub and fixes what is over; how many releases.
    [[nodiscard]] static domain::Result<int> fix(storage::CaseFile& file)
    {
        return sync::HubClient(config(file)).record().and_then([&file](const sync::HubRecord& record) {
            return sync::Publisher(file).fix(record);
        });
    }
    static std::vector<sync::Attempt> send(storage::CaseFile& file)
    {
        auto attempts = sync::sendReleases(config(file), sync::Publisher(file).waiting());
        OpenCaseFile::check(sync::Publisher(file).note(attempts));
        return attempts;
    }
    [[nodiscard]] std::vector<wire::HeldRelease> held()
    {
        return OpenCaseFile::check(sync::HubClient(config(office.file())).record()).releases;
    }

    OpenCaseFile office;
    tests::HubFixture hub;
};

} // namespace wasl::tests
