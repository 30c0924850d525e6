#pragma once

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace wasl::tests
{

/// A limit of this process, as long as it lives.
class Limit
{
public:
    Limit(__rlimit_resource_t which, rlim_t most)
        : m_which(which)
    {
        ::getrlimit(m_which, &m_before);
        const rlimit now{most, m_before.rlim_max};
        ::setrlimit(m_which, &now);
    }
    ~Limit() { ::setrlimit(m_which, &m_before); }
    Limit(const Limit&) = delete;
    Limit& operator=(const Limit&) = delete;

private:
    __rlimit_resource_t m_which;
    rlimit m_before{};
};

/// No more memory than the program has now and so many bytes.
class ScarceMemory
{
public:
    explicit ScarceMemory(rlim_t more)
        : m_limit(RLIMIT_AS, used() + more)
    {
    }

private:
    static rlim_t used()
    {
        QFile pages(QStringLiteral("/proc/self/statm"));
        if (!pages.open(QIODevice::ReadOnly)) return RLIM_INFINITY;
        return rlim_t(pages.readAll().split(' ').front().toULongLong()) * rlim_t(::sysconf(_SC_PAGESIZE));
    }
    Limit m_limit;
};

/// No file grows beyond so many bytes: to whoever writes more, the disk is full.
class FullDisk
{
public:
    explicit FullDisk(qint64 most)
        : m_before(std::signal(SIGXFSZ, SIG_IGN))
        , m_limit(RLIMIT_FSIZE, rlim_t(most))
    {
    }
    ~FullDisk() { std::signal(SIGXFSZ, m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*m_before)(int);
    Limit m_limit;
};

} // namespace wasl::tests
