#pragma once

#include <array>
#include <utility>

namespace chulie::targets {

/// \a first and then \a second.
template <typename T, std::size_t N, std::size_t M>
constexpr std::array<T, N + M> joined(const std::array<T, N> &first, const std::array<T, M> &second)
{
    const auto all = [&]<std::size_t... I, std::size_t... J>(std::index_sequence<I...>,
                                                             std::index_sequence<J...>)
    {
        return std::array<T, N + M>{first[I]..., second[J]...};
    };
    return all(std::make_index_sequence<N>(), std::make_index_sequence<M>());
}

} // namespace chulie::targets
