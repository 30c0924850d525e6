#pragma once

#include <stdexcept>

namespace wasl::hub
{

/// The hub cannot work: a file, a port, the database. The text names the thing and holds no figures.
class HubError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

} // namespace wasl::hub
