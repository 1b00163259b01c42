#pragma once

#include "models/targets/target.h"

#include <QString>

#include <string>
#include <vector>

namespace chulie {

/// A chart as a value: horizontal bars, one a region, each stacked of parts that are states.
struct Bars
{
    struct Part
    {
        State state = State::Met;
        QString name;            ///< as the legend says it
        std::vector<int> counts; ///< by bar

        bool operator==(const Part &) const = default;
    };
    struct Bar
    {
        std::string region; ///< where a click leads
        QString name;

        bool operator==(const Bar &) const = default;
    };

    QString title;
    std::vector<Bar> bars; ///< from top to bottom
    std::vector<Part> parts;

    bool operator==(const Bars &) const = default;
};

} // namespace chulie
