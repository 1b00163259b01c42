#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <thread>

namespace chulie::packages {

/// The outcome of \a job on a thread of its own; nothing where it takes longer than \a patience: a share
/// whose server is gone can hold whoever touches it for ever. The thread is left alone then, so \a job owns
/// all that it uses.
template <typename T>
[[nodiscard]] std::optional<T> within(std::chrono::milliseconds patience, std::function<T()> job)
{
    auto task = std::make_shared<std::packaged_task<T()>>(std::move(job));
    auto outcome = task->get_future();
    std::thread([task] { (*task)(); }).detach();
    if (outcome.wait_for(patience) != std::future_status::ready)
        return {};
    return outcome.get();
}

} // namespace chulie::packages
