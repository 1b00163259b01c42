#pragma once

#include "models/households/homes.h"

#include <QString>

#include <string>
#include <vector>

class QComboBox;

namespace chulie::households {

/// A list of \a people to choose one from, with nobody chosen.
[[nodiscard]] QComboBox *personBox(const std::vector<Inhabitant> &people);
/// The person chosen in \a box; 0 for nobody.
[[nodiscard]] std::int64_t personIn(const QComboBox &box);
/// "name (relation)" in the language in use.
[[nodiscard]] QString inWords(const Inhabitant &person);
/// A list of what a member can be to the head.
[[nodiscard]] QComboBox *relationBox(std::string_view relation = {});
/// What is chosen in \a box, as exchanged.
[[nodiscard]] std::string relationIn(const QComboBox &box);

} // namespace chulie::households
