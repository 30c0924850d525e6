#pragma once

#include "ui/shared/page.h"

namespace wasl::ui
{
class PageHeader;
class RecordHeader;
class FormGrid;
class Field;
class EmptyState;
class Card;
class Notice;
} // namespace wasl::ui

namespace wasl::ui::tests
{

/// Every shared control on one page, for the eye and for the tests.
class Gallery : public Page
{
public:
    Gallery();

protected:
    void retranslate() override;
};

/// A list and a form, as pages will have them.
class TableGallery : public Page
{
public:
    TableGallery();

protected:
    void retranslate() override {}
};

} // namespace wasl::ui::tests
