#pragma once

#include "models/catalogue/catalogue.h"

#include <QCoreApplication>

namespace chulie {

/// One function a table, in three files; the catalogue calls them all. The class is the context of their
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

} // namespace chulie
