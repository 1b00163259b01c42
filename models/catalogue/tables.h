#pragma once

#include "models/catalogue/catalogue.h"

#include <QCoreApplication>

#include <array>

namespace chulie {

/// One function a table, in three files. The class is the context of their
/// words' translations.
struct Catalogue
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
public:
    static Table village();
    static Table hamlet();
    static Table villageYear();
    static Table household();
    static Table householdYear();
    static Table member();
    static Table memberYear();
    static Table statusChange();
    static Table measure();
    static Table fund();
    static Table visit();
    static Table progress();
    static Table regionYear();
    static Table standard();
    static Table closedYear();
    static Table setAside();
};

/// All of them, in the order of TableId.
inline constexpr std::array tableMakers{
    &Catalogue::village,       &Catalogue::hamlet,   &Catalogue::villageYear, &Catalogue::household,
    &Catalogue::householdYear, &Catalogue::member,   &Catalogue::memberYear,  &Catalogue::statusChange,
    &Catalogue::measure,       &Catalogue::fund,     &Catalogue::visit,       &Catalogue::progress,
    &Catalogue::regionYear,    &Catalogue::standard, &Catalogue::closedYear,  &Catalogue::setAside,
};

} // namespace chulie
