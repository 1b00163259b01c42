#pragma once

#include <QtGlobal>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

namespace chulie::support {

/// While it lives, files that grow beyond \a bytes are refused, as by a full disk.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        set({std::min(bytes, m_before.rlim_max), m_before.rlim_max});
    }
    ~SmallFiles() { set(m_before); }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    static void set(const rlimit &limit)
    {
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("the limit was not set");
    }
    rlimit m_before{};
};

} // namespace chulie::support
