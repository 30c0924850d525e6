#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace wasl::domain
{

/// What a view can be broken down by.
struct FactDimension
{
    QString name;     ///< the column, and the word in an indicator's file: "sex", "sector", "reason" …
    QString codebook; ///< the list of its codes; empty where they are those of an enum, or identifiers

    /// Its values are UUIDs: a partner or a structure.
    [[nodiscard]] bool isIdentifier() const;
};

/// One family of facts that indicators count: a row each, with the days it belongs to. The views themselves,
/// with the meaning of every column, stand in resources/migrations/*_indicator_views.sql. There is no name in
/// them, and nothing else can be named by an indicator.
struct FactView
{
    QString name;             ///< "referrals"; in the file the view is fact_referrals
    QStringList days = {};    ///< columns that are a day
    QStringList hours = {};   ///< columns to take a median of, in whole hours
    QStringList numbers = {}; ///< columns to sum or take a median of
    std::vector<FactDimension> dimensions = {};
    bool persons = false;    ///< tells people apart
    bool households = false; ///< tells households apart
    bool monthly = false;    ///< its first day has a month beside it that is indexed
    bool weighted = false;   ///< its rows count by their column "weight", which may be negative

    [[nodiscard]] const FactDimension* dimension(QStringView dimension) const; ///< nullptr for none
};

const std::vector<FactView>& factViews();
const FactView* factView(QStringView name); ///< nullptr for an unknown one

} // namespace wasl::domain
