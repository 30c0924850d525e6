#include "app/hub/hub.h"

#include "app/hub/hub_error.h"
#include "app/hub/hub_key.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

HubConfig withFolder(HubConfig config)
{
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().exists(config.dataFolder) &&
        (!QDir().mkpath(config.dataFolder) || !QFile::setPermissions(config.dataFolder, own))) {
        throw HubError("cannot make the folder " + config.dataFolder.toStdString());
    }
    return config;
}

} // namespace

Hub::Hub(HubConfig settings)
    : config(withFolder(std::move(settings)))
    , key(hubKey(config.dataFolder))
    , storage(openDatabase(config))
    , database(*storage)
    , associations(database)
    , releases(database)
    , figures(database)
    , notices(database)
    , coordinators(database)
    , practices(database)
    , directory(database)
    , associationLimit(config.associations)
    , strangerLimit(config.strangers)
    , readerLimit(config.readers)
    , signInLimit(config.signIns)
{
}

} // namespace wasl::hub
