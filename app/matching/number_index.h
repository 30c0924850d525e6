#pragma once

#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace wasl::matching
{

using PersonSlot = std::uint32_t; // place of a person in the index

/// Phones, document numbers and file numbers: from the number, or from the first digits of a phone, to the
/// people.
class NumberIndex
{
public:
    void addPhone(std::uint32_t key, PersonSlot person) { m_phones.emplace_back(key, person); }
    void addDocument(std::size_t key, PersonSlot person) { m_documents.emplace_back(key, person); }
    /// To be called after adding, before finding.
    void sort();
    void remove(PersonSlot person);

    /// People with this number: a document's or file's in full, or a phone's first digits, with or without
    /// the leading zero or the country's prefix. Sorted, each once.
    std::vector<PersonSlot> find(const QString& number) const;
    void wipe();

private:
    std::vector<std::pair<std::uint32_t, PersonSlot>> m_phones;
    std::vector<std::pair<std::size_t, PersonSlot>> m_documents;
};

} // namespace wasl::matching
