#pragma once

#include "models/exchange/knownplaces.h"
#include "models/exchange/packedrows.h"
#include "models/headings/header.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace chulie::exchange {

/// Finds the rows of a list of households that call a village otherwise than an earlier row with its code.
class VillageClashes
{
public:
    struct Clash
    {
        std::size_t column = 0; ///< of the name or the town
        int earlier = 0;        ///< line
    };

    explicit VillageClashes(const headings::Header &header);

    /// What the row \a cells, which begins on \a line, contradicts; nothing where it does not. Rows come in
    /// their order.
    [[nodiscard]] std::optional<Clash> add(PackedRow cells, int line);

private:
    /// What the rows give for a village, and on which lines its name and its town first are.
    struct Said
    {
        KnownVillage village = {};
        int nameLine = 0;
        int townLine = 0;
    };

    [[nodiscard]] static std::string_view at(PackedRow cells, std::size_t column);

    std::size_t m_code = 0, m_name = 0, m_town = 0;
    bool m_isAsked = false; ///< the rows are households, and name the village beside its code
    std::unordered_map<std::string, Said> m_said; ///< by code
};

} // namespace chulie::exchange
