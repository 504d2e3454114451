#include "base/result.h"

namespace gyeol {

FailureClass classOf(FailureCode code) {
    if (code < FailureCode::fileMissing) {
        return FailureClass::input;
    }
    return code < FailureCode::nothingThere ? FailureClass::environment : FailureClass::wish;
}

}  // namespace gyeol
