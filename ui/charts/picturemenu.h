#pragma once

#include "ui/charts/picture.h"

#include <QPoint>

class QWidget;

namespace chulie::charts {

/// Offers at \a at to copy \a picture or its numbers, or to save it, and does what is chosen. What was done,
/// in words; empty where nothing was.
QString offerPicture(QWidget *parent, QPoint at, const Picture &picture);

/// Asks under which name to save \a picture and does so; the words for it.
QString savePicture(QWidget *parent, const Picture &picture, Picture::Format format);

} // namespace chulie::charts
