#pragma once

#include "models/pictures/pictures.h"

class QWidget;

namespace chulie {

class Session;

/// The name of a file for \a picture, without a folder and without what file systems refuse.
[[nodiscard]] QString fileNameOf(const pictures::Picture &picture);

/// Asks for a file and writes \a picture to it, which is noted as a disclosure. What there is to say of it;
/// empty where nothing was written.
QString saveCopy(QWidget *parent, Session &session, const pictures::Picture &picture);

} // namespace chulie
