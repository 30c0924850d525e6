// Figures of names, look-ups, registers and the network, each beside what the design asks for. Nothing here
// can fail a test.
//   wasl-bench names --febrl A [B] [--fields all|noid|place|birth]
//   wasl-bench names --pairs FILE [--dictionary FILE] [--variants FILE]
//   wasl-bench lookup --people 100000
//   wasl-bench duplicates --people 20000
//   wasl-bench registers REGISTER TRUTH
//   wasl-bench network --associations 300 --months 12
//   wasl-bench hub --associations 10000
//   wasl-bench beds --stays 600000 --beds 2000
//   wasl-bench board --beds 2000
//   wasl-bench months --people 1000000 --referrals 3000000 --stays 600000 --events 8000000 --keep DIR

#include "bed_figures.h"

#ifdef WASL_BENCH_BOARD
#include "board_figures.h"
#endif
#include "febrl_figures.h"
#include "lookup_figures.h"
#include "month_figures.h"
#include "network_figures.h"
#include "register_figures.h"
#include "spelling_figures.h"

#include <QCoreApplication>
#ifdef WASL_BENCH_BOARD
#include <QApplication>
#endif

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

using namespace wasl::bench;

namespace
{

/// The board is painted; everything else needs no display.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
#ifdef WASL_BENCH_BOARD
    if (argc > 1 && qstrcmp(argv[1], "board") == 0) {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    const auto application = applicationFor(argc, argv);
    CLI::App line("Figures of names, look-ups and registers beside what the design asks for");
    line.require_subcommand(1);

    CLI::App* names = line.add_subcommand("names", "How well names and their bearers are found again");
    std::vector<std::string> febrl;
    FebrlQuestion question;
    names->add_option("--febrl", febrl, "One file in the form of FEBRL, or two to be linked")->expected(1, 2);
    names->add_option("--fields", question.fields)->check(CLI::IsMember({"all", "noid", "place", "birth"}));

    SpellingQuestion spelling;
    spelling.training = WASL_TRAINING_PAIRS;
    names->add_option("--pairs", spelling.pairs,
                      "Arabic and Latin spellings: a heading, then both and a count");
    names->add_option("--dictionary", spelling.dictionary, "Words to search among beside those of the pairs");
    names->add_option("--variants", spelling.variants, "Spellings of one name a line, separated by spaces");
    names->add_option("--training", spelling.training, "What the models were trained on: not measured");
    names->add_option("--tables", spelling.tables, "Folder of models to judge instead of those shipped");

    CLI::App* registers =
        line.add_subcommand("registers", "How well a register is read and its people told apart");
    std::string registerFile;
    std::string truthFile;
    registers->add_option("register", registerFile)->required();
    registers->add_option("truth", truthFile, "Row and person a line")->required();

    LookUpQuestion lookUp;
    lookUp.names = {WASL_TRAINING_PAIRS, WASL_FIXTURES "/names/arabic_latin_dev.tsv"};
    CLI::App* looking =
        line.add_subcommand("lookup", "How fast and how surely people are found while one types");
    looking->add_option("--people", lookUp.people)->check(CLI::Range(100, 10'000'000));
    looking->add_option("--queries", lookUp.queries, "In each script");
    CLI::App* duplicates = line.add_subcommand("duplicates", "How long the search for duplicates takes");
    duplicates->add_option("--people", lookUp.people)->check(CLI::Range(100, 10'000'000));
    for (CLI::App* command : {looking, duplicates})
        command->add_option("--names", lookUp.names, "Files of Arabic and Latin spellings and counts");

    CLI::App* network =
        line.add_subcommand("network", "A national network through a real hub, against the truth");
    int associations = 300;
    int months = 12;
    int clients = 4;
    network->add_option("--associations", associations)->check(CLI::Range(1, 10'000))->capture_default_str();
    network->add_option("--months", months)->check(CLI::Range(1, 120))->capture_default_str();
    network->add_option("--clients", clients, "Threads that send")->check(CLI::Range(1, 64));
    CLI::App* hub = line.add_subcommand("hub", "How many releases one hub takes, as a process of its own");
    LoadQuestion load;
    hub->add_option("--associations", load.associations)
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    hub->add_option("--clients", load.clients, "Threads that send")->check(CLI::Range(1, 256));
    hub->add_flag("--postgresql", load.postgresql, "On a PostgreSQL started for it instead of SQLite");
    hub->add_option("--program", load.hub, "wasl-hub, if it is not beside this program");
    BedQuestion beds;
    CLI::App* askingBeds =
        line.add_subcommand("beds", "How long it takes to ask who has which bed, and who may");
    askingBeds->add_option("--stays", beds.stays)->check(CLI::Range(1'000, 10'000'000));
    askingBeds->add_option("--beds", beds.beds)->check(CLI::Range(50, 10'000));
    askingBeds->add_option("--probes", beds.probes)->check(CLI::Range(10, 1'000'000));
    MonthQuestion monthQuestion;
    std::string keptMonths;
    CLI::App* countingMonths =
        line.add_subcommand("months", "How long the months of eight years take to count");
    countingMonths->add_option("--people", monthQuestion.life.people)->check(CLI::Range(1'000, 5'000'000));
    countingMonths->add_option("--referrals", monthQuestion.life.referrals)
        ->check(CLI::Range(1'000, 20'000'000));
    countingMonths->add_option("--stays", monthQuestion.life.stays)->check(CLI::Range(10'000, 5'000'000));
    countingMonths->add_option("--events", monthQuestion.life.events)->check(CLI::Range(1'000, 50'000'000));
    countingMonths->add_option("--keep", keptMonths, "A folder to keep the file in for another run");
    countingMonths->add_flag("--each", monthQuestion.each, "A line for each indicator");
    countingMonths->add_flag("!--no-plain", monthQuestion.plain, "Without the copy that is not encrypted");
#ifdef WASL_BENCH_BOARD
    BoardQuestion boardQuestion;
    CLI::App* board = line.add_subcommand("board", "How smoothly the board of beds is scrolled");
    board->add_option("--beds", boardQuestion.beds)->check(CLI::Range(1, 100'000));
    board->add_option("--frames", boardQuestion.frames, "Of each way of scrolling")
        ->check(CLI::Range(10, 100'000));
#endif

    CLI11_PARSE(line, argc, argv);
    bool read = true;
    if (!febrl.empty()) {
        question.first = febrl.front();
        question.second = febrl.size() > 1 ? febrl.back() : std::string();
        read = printFebrlFigures(question);
    }
    if (!spelling.pairs.empty() || !spelling.variants.empty()) read = printSpellingFigures(spelling) && read;
    if (looking->parsed()) read = printLookUpFigures(lookUp);
    if (duplicates->parsed()) read = printDuplicateFigures(lookUp);
    if (registers->parsed()) read = printRegisterFigures(registerFile, truthFile);
    if (network->parsed()) printNetworkFigures(associations, months, clients);
    if (hub->parsed() && !printHubFigures(load)) {
        std::fputs("wasl-bench: the hub did not take everything\n", stderr);
        return 1;
    }
    if (askingBeds->parsed()) read = printBedFigures(beds);
    monthQuestion.keep = QString::fromStdString(keptMonths);
    if (countingMonths->parsed()) read = printMonthFigures(monthQuestion);
#ifdef WASL_BENCH_BOARD
    if (board->parsed()) read = printBoardFigures(boardQuestion);
#endif
    if (!read) std::fputs("wasl-bench: a file cannot be read\n", stderr);
    return read ? 0 : 1;
}
