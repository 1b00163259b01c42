#pragma once

#include "models/pictures/pictures.h"
#include "ui/pictures/incoming.h"

class QWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::pictures {

/// Shrinks \a arrived on a thread, with progress and a stop, and attaches those that could be read to
/// \a owner, as one act; tells of the others by name, and why. The rows of those attached.
std::vector<std::int64_t> add(QWidget *parent, ui::Session &session, const Owner &owner,
                              const std::vector<Incoming> &arrived);

} // namespace chulie::pictures
