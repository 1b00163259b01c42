#pragma once

#include "ui/charts/picture.h"

#include <QFont>

namespace chulie::overview {

class MatrixModel;

/// The whole matrix as it is sorted, as a picture on white and as numbers. \a title says what it is of.
[[nodiscard]] charts::Picture matrixPicture(const MatrixModel &model, const QString &title, const QFont &font,
                                            int dpi);

} // namespace chulie::overview
