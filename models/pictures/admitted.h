#pragma once

#include "models/pictures/pictures.h"

namespace chulie::pictures {

/// What \a picture is once it is attached; the failure is that of check().
[[nodiscard]] values::Result<Inspected> admitted(const NewPicture &picture);

} // namespace chulie::pictures
