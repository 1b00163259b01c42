#pragma once

#include "models/pictures/pictures.h"

class QWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::pictures {

/// The name of a file for \a picture, without a folder and without what file systems refuse.
[[nodiscard]] QString fileNameOf(const Picture &picture);

/// Asks for a file and writes \a picture to it, which is noted as a disclosure. What there is to say of it;
/// empty where nothing was written.
QString saveCopy(QWidget *parent, ui::Session &session, const Picture &picture);

} // namespace chulie::pictures
